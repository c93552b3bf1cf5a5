/** Start page of an online service. */
export const serviceUrl = (tenantSlug: string, serviceSlug: string): string => `/dienste/${tenantSlug}/${serviceSlug}`
