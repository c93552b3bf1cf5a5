declare module 'mailparser' {
  interface Address {
    readonly text: string
  }
  export interface ParsedMail {
    readonly subject?: string
    readonly text?: string
    readonly messageId?: string
    readonly from?: Address
    readonly to?: Address
    readonly replyTo?: Address
    readonly headers: ReadonlyMap<string, unknown>
  }
  export function simpleParser(source: NodeJS.ReadableStream): Promise<ParsedMail>
}
