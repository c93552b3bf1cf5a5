import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits, base64url: what a cookie carries. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** What the database keeps of a token: useless to whoever reads the table. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
