import { START_PAGE } from './domain/sign-in-rules.ts'

export const signInUrl = (wanted?: string): string =>
  wanted && wanted !== START_PAGE ? `/amt/anmelden?weiter=${encodeURIComponent(wanted)}` : '/amt/anmelden'
export const signOutUrl = '/amt/abmelden'
