import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The ceiling: node:http that returns the same bytes with the same headers and does nothing else. */
const [, , port = '0', bodyFile = '', headersFile = ''] = process.argv
const body = readFileSync(bodyFile)
const headers: Record<string, string> = JSON.parse(readFileSync(headersFile, 'utf8'))

createServer((_request, response) => {
  response.writeHead(200, { ...headers, 'content-length': body.length })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
