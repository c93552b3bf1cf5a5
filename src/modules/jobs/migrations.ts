import { APP_ROLE, type SqlMigration } from '../../platform/db/migrate.ts'

/** The queue's own tables are made by its runner (see `prepareQueue`); the app's role reaches them by this door alone. */
export const jobsMigrations: SqlMigration[] = [
  {
    name: '0020-jobs-enqueue',
    sql: `
      create function enqueue_job(task text, payload json, job_key text, run_at timestamptz) returns void
      language sql security definer set search_path = pg_catalog as $$
        select graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12)
      $$;
      revoke all on function enqueue_job from public;
      grant execute on function enqueue_job to ${APP_ROLE};`,
  },
]
