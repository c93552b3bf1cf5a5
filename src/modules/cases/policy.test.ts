import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../platform/id.ts'
import type { Staff, StaffRole } from '../identity/domain/staff.ts'
import { applicantMay, staffMay } from './policy.ts'

const staff = (...roles: StaffRole[]): Staff => ({ id: newId(), tenantId: newId(), name: 'X', email: 'x@y.de', roles })

test('a clerk works, a decider and a head decide, an administrator sees nothing', () => {
  const cases: readonly [StaffRole, boolean, boolean][] = [
    ['clerk', true, false],
    ['decider', true, true],
    ['head', true, true],
    ['admin', false, false],
  ]
  for (const [role, works, decides] of cases) {
    assert.equal(staffMay(staff(role), 'in-work', 'send-message'), works, `${role} works`)
    assert.equal(staffMay(staff(role), 'in-work', 'decide'), decides, `${role} decides`)
    assert.equal(staffMay(staff(role), 'decided', 'withdraw-decision'), decides, `${role} takes back`)
  }
})

test('roles add up', () => assert.ok(staffMay(staff('admin', 'decider'), 'in-work', 'decide')))

test('nobody here answers for the applicant, and the applicant does nothing of the office', () => {
  assert.equal(staffMay(staff('head'), 'waiting-for-applicant', 'answer-question'), false)
  assert.equal(applicantMay('waiting-for-applicant', 'answer-question'), true)
  assert.equal(applicantMay('in-work', 'decide'), false)
  assert.equal(applicantMay('in-work', 'add-note'), false)
})

test('the applicant may withdraw until it is decided', () => {
  const may = (['received', 'in-work', 'waiting-for-applicant', 'decided', 'withdrawn', 'closed'] as const).filter(
    state => applicantMay(state, 'withdraw-application'),
  )
  assert.deepEqual(may, ['received', 'in-work', 'waiting-for-applicant'])
})
