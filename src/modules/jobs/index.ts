export { type DomainEvent, enqueue, publish } from './queue.ts'
export { prepareQueue, type Scheduled, type Subscriptions, startWorker, type Task, type Work } from './worker.ts'
