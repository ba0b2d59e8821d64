import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import type { Log } from '../../cluster/log';
import { isRecord } from '../../json';
import { MUTATING_PATH, VALIDATING_PATH } from '../../model/operator-rules';
import { type AdmissionContext, type AdmissionRequest, type AdmissionResponse, mutate, validate } from './review';

/** Options of {@link serveWebhooks}. */
export interface WebhookOptions extends AdmissionContext {
  /** TCP port; 0 means any. */
  readonly port: number;
  /** Folder with `tls.crt` and `tls.key`, as a Secret of cert-manager is mounted. */
  readonly certificateFolder: string;
  readonly log: Log;
  /**
   * How often the certificate is compared with the one that is served.
   * @default 30000: a mounted Secret changes a minute after cert-manager has renewed it, weeks before the old one ends
   */
  readonly reloadMilliseconds?: number;
}

/** The API server limits objects to 3 MB, and a review holds two. */
const LARGEST_REVIEW = 8 * 1024 * 1024;

/**
 * Serves the admission webhooks over TLS. A certificate that is renewed is taken over without a restart.
 *
 * @throws Error when the certificate cannot be read, or the port is taken.
 */
export function serveWebhooks(options: WebhookOptions): Promise<Server> {
  const { certificateFolder, log, port, reloadMilliseconds: interval = 30_000 } = options;
  const read = () => ({
    cert: readFileSync(join(certificateFolder, 'tls.crt'), 'utf8'),
    key: readFileSync(join(certificateFolder, 'tls.key'), 'utf8'),
  });
  let served = read();
  const server = createServer({ ...served, minVersion: 'TLSv1.2' }, (request, response) => {
    answer(request, options).then(
      ([code, body]) => response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: Error) => {
        log.error(`admission: ${error.message}`);
        response.writeHead(500).end();
      },
    );
  });
  const reload = setInterval(() => {
    try {
      const found = read();
      if (found.cert === served.cert && found.key === served.key) return;
      server.setSecureContext(found);
      served = found;
    } catch (error) {
      log.error(`admission: the new certificate cannot be used: ${(error as Error).message}`);
    }
  }, interval);
  reload.unref();
  server.once('close', () => clearInterval(reload));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

async function answer(request: IncomingMessage, context: AdmissionContext): Promise<[code: number, body: unknown]> {
  const path = request.url?.split('?')[0];
  if (path !== MUTATING_PATH && path !== VALIDATING_PATH) return [404, {}];
  if (request.method !== 'POST') return [405, {}];
  const review = await readReview(request);
  if (review === undefined) return [400, { message: 'no AdmissionReview of admission.k8s.io/v1' }];
  const response = path === MUTATING_PATH ? mutate(review, context.schema) : await validate(review, context);
  return [200, reviewOf(response)];
}

function reviewOf(response: AdmissionResponse): unknown {
  return { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response };
}

async function readReview(request: IncomingMessage): Promise<AdmissionRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_REVIEW) return undefined;
    chunks.push(chunk);
  }
  const review = tryParse(Buffer.concat(chunks).toString('utf8'));
  if (!isRecord(review) || review.apiVersion !== 'admission.k8s.io/v1' || !isRecord(review.request)) return undefined;
  const asked = review.request as unknown as AdmissionRequest;
  return typeof asked.uid === 'string' && isRecord(asked.kind) ? asked : undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
