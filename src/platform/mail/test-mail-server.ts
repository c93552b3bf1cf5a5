import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface TestMailServer {
  readonly url: string
  readonly mails: ParsedMail[]
  /** Recipients of each mail, as the protocol named them. */
  readonly recipients: string[][]
  /** Answers the next attempts with these codes before it accepts again. */
  refuse(...codes: number[]): void
  close(): Promise<void>
}

/** For tests: a real mail server that keeps what it gets, and refuses when told to. */
export async function testMailServer(): Promise<TestMailServer> {
  const mails: ParsedMail[] = []
  const recipients: string[][] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const code = refusals.shift()
      done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then(mail => {
        mails.push(mail)
        recipients.push(session.envelope.rcptTo.map(to => to.address))
        done()
      }, done)
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    recipients,
    refuse: (...codes) => void refusals.push(...codes),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
