export { openCase } from './commands/open-case.ts'
export { casesRoutes } from './routes.ts'
