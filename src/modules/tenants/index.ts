export { loadDemoTenants } from './demo.ts'
export type { NewTenant, PostalAddress, Tenant, TenantKind } from './domain.ts'
export { lookOf } from './look.ts'
export {
  allTenants,
  tenantByArs,
  tenantById,
  tenantByNumber,
  tenantBySlug,
  tenantKey,
} from './register.ts'
