import { Counter, Histogram, Registry } from 'prom-client'

/** What Prometheus reads: counts and times by operation, never by person or record. */
export function metrics() {
  const registry = new Registry()
  const requests = new Counter({
    name: 'congvu_http_requests_total',
    help: 'Requests by operation and status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'congvu_http_request_seconds',
    help: 'Time to answer by operation',
    labelNames: ['operation'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  })
  return {
    text: (): Promise<string> => registry.metrics(),
    type: registry.contentType,
    count(operation: string, status: number, took: number): void {
      requests.inc({ operation, status })
      seconds.observe({ operation }, took)
    },
  }
}
