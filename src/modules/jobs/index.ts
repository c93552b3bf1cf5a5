export { type DomainEvent, enqueue, publish, publishAll } from './queue.ts'
export { prepareQueue, type Scheduled, type Subscriptions, startWorker, type Task, type Work } from './worker.ts'
