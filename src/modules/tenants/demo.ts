import type { App } from '../../platform/app.ts'
import type { NewTenant } from './domain.ts'
import { createTenant } from './register.ts'

/** Real places; contact data are invented and lead nowhere. */
const DEMO_TENANTS: readonly NewTenant[] = [
  {
    number: 1,
    slug: 'thueringen',
    name: 'Freistaat Thüringen',
    kind: 'land',
    ars: '160000000000',
    colour: '#1f4e79',
    senderName: 'Landesverwaltung',
    address: { street: 'Musterstraße', houseNumber: '1', postcode: '99096', city: 'Erfurt' },
    email: 'land@thueringen.example',
    phone: '0361 000000',
    openingHours: 'Montag bis Freitag 9 bis 15 Uhr',
    remedyBody: 'beim Freistaat Thüringen, Musterstraße 1, 99096 Erfurt',
  },
  {
    number: 42,
    slug: 'neustadt-an-der-orla',
    name: 'Stadt Neustadt an der Orla',
    kind: 'gemeinde',
    ars: '160755050073',
    colour: '#8a1c2c',
    senderName: 'Fachdienst Finanzen und Ordnung',
    address: { street: 'Musterplatz', houseNumber: '1', postcode: '07806', city: 'Neustadt an der Orla' },
    email: 'rathaus@neustadt.example',
    phone: '036481 000000',
    openingHours: 'Dienstag 9 bis 18 Uhr, Donnerstag 9 bis 16 Uhr, Freitag 9 bis 12 Uhr',
    remedyBody: 'bei der Stadt Neustadt an der Orla, Musterplatz 1, 07806 Neustadt an der Orla',
  },
  {
    number: 51,
    slug: 'erfurt',
    name: 'Landeshauptstadt Erfurt',
    kind: 'gemeinde',
    ars: '160510000000',
    colour: '#0b5d3b',
    senderName: 'Bürgeramt',
    address: { street: 'Mustergasse', houseNumber: '5', postcode: '99084', city: 'Erfurt' },
    email: 'buergeramt@erfurt.example',
    phone: '0361 000001',
    openingHours: 'Montag bis Freitag 8 bis 18 Uhr',
    remedyBody: 'bei der Landeshauptstadt Erfurt, Mustergasse 5, 99084 Erfurt',
  },
  {
    number: 77,
    slug: 'vg-oppurg',
    name: 'Verwaltungsgemeinschaft Oppurg',
    kind: 'verwaltungsgemeinschaft',
    ars: '160755005000',
    colour: '#5b3a8c',
    senderName: 'Ordnungs- und Steueramt',
    address: { street: 'Musterweg', houseNumber: '7', postcode: '07381', city: 'Oppurg' },
    email: 'verwaltung@oppurg.example',
    phone: '03647 000000',
    openingHours: 'Dienstag 9 bis 12 Uhr und 13 bis 18 Uhr',
    remedyBody: 'bei der Verwaltungsgemeinschaft Oppurg, Musterweg 7, 07381 Oppurg',
  },
]

/** Adds the demo authorities that are not there yet. */
export async function loadDemoTenants(app: App): Promise<void> {
  for (const tenant of DEMO_TENANTS) await createTenant(app, tenant)
}
