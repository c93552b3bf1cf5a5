import { DATABASE, USER } from './init-cluster.ts'
import type { Postmaster } from './pid-file.ts'

/** A connection string for `pg`: the socket's folder, or address and password where there are no sockets. */
export const urlOf = (server: Postmaster, password: string | undefined): string =>
  password === undefined
    ? `postgres://${USER}@localhost/${DATABASE}?host=${encodeURIComponent(server.socketDir)}`
    : `postgres://${USER}:${password}@127.0.0.1:${server.port}/${DATABASE}`
