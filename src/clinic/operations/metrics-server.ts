import { createServer, type Server } from 'node:http';
import { type Metric, metricsText } from './metrics-text.ts';

/** Answers `/metrics` on this machine only: what it says is for who runs the server. */
export function serveMetrics(port: number, read: () => Promise<Metric[]>): Server {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (metrics) =>
        response
          .writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
          .end(metricsText(metrics)),
      () => response.writeHead(500).end(),
    );
  });
  return server.listen(port, '127.0.0.1');
}
