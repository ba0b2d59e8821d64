import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import type { Log } from '../../cluster/log';
import { isRecord, isTooDeep } from '../../json';
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
/** Values of one: some thousands are real, and 8 MiB of `[],` would take up more memory than there is. */
const MOST_VALUES = 50_000;
/** What reviews may hold that are not answered yet. Any pod of the cluster can send some, and the operator has 512 MiB. */
const MOST_HELD = 8 * LARGEST_REVIEW;
/** Connections at once: API servers keep a few open. */
const MOST_CONNECTIONS = 256;
/** How long a review may take to arrive: the API server gives up after as long. */
const REVIEW_MILLISECONDS = 10_000;

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
  const intake: Intake = { held: 0, turn: takingTurns() };
  const limits = {
    requestTimeout: REVIEW_MILLISECONDS,
    headersTimeout: REVIEW_MILLISECONDS,
    handshakeTimeout: REVIEW_MILLISECONDS,
    connectionsCheckingInterval: REVIEW_MILLISECONDS / 2,
  };
  const server = createServer({ ...served, ...limits, minVersion: 'TLSv1.2' }, (request, response) => {
    answer(request, options, intake).then(
      ([code, body]) => response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: Error) => {
        log.error(`admission: ${error.message}`);
        response.writeHead(500).end();
      },
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
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

/** All reviews that are not answered yet. */
interface Intake {
  /** How many bytes of them are in memory. */
  held: number;
  /** Resolves when the next one may be looked at. */
  readonly turn: () => Promise<void>;
}

/** Lets timers run between two reviews: many that come at once would keep the operator from renewing its Lease. */
function takingTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}

async function answer(
  request: IncomingMessage,
  context: AdmissionContext,
  intake: Intake,
): Promise<[code: number, body: unknown]> {
  const path = request.url?.split('?')[0];
  if (path !== MUTATING_PATH && path !== VALIDATING_PATH) return [404, {}];
  if (request.method !== 'POST') return [405, {}];
  const own = { held: 0 };
  try {
    const review = await readReview(request, own, intake);
    if (review === 'busy') return [503, { message: 'too many reviews at once' }];
    if (review === undefined) return [400, { message: 'no AdmissionReview of admission.k8s.io/v1' }];
    const response = path === MUTATING_PATH ? mutate(review, context.schema) : await validate(review, context);
    return [200, reviewOf(response)];
  } finally {
    intake.held -= own.held;
  }
}

function reviewOf(response: AdmissionResponse): unknown {
  return { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response };
}

type Held = Pick<Intake, 'held'>;

async function readReview(
  request: IncomingMessage,
  own: Held,
  all: Intake,
): Promise<AdmissionRequest | 'busy' | undefined> {
  const body = await readBody(request, own, all);
  if (body === undefined || body === 'busy') return body;
  await all.turn();
  const review = holdsTooMuch(body) ? undefined : tryParse(body.toString('utf8'));
  if (!isRecord(review) || review.apiVersion !== 'admission.k8s.io/v1' || !isRecord(review.request)) return undefined;
  const asked = review.request as unknown as AdmissionRequest;
  return typeof asked.uid === 'string' && isRecord(asked.kind) && !isTooDeep(asked) ? asked : undefined;
}

/** @returns undefined when it is larger than any review; `busy` when others fill what there is for all */
async function readBody(request: IncomingMessage, own: Held, all: Held): Promise<Buffer | 'busy' | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    own.held += chunk.length;
    all.held += chunk.length;
    if (own.held > LARGEST_REVIEW) return undefined;
    if (all.held > MOST_HELD) return 'busy';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const [QUOTE, BACKSLASH, COMMA, LIST, MAPPING] = [...'"\\,[{'].map((character) => character.charCodeAt(0));

/** Whether JSON holds more values than any review, found without making them. */
function holdsTooMuch(json: Buffer): boolean {
  let values = 0;
  let inText = false;
  for (let i = 0; i < json.length && values <= MOST_VALUES; i++) {
    const byte = json[i];
    if (byte === QUOTE) inText = !inText;
    else if (inText && byte === BACKSLASH) i += 1;
    else if (!inText && (byte === COMMA || byte === LIST || byte === MAPPING)) values += 1;
  }
  return values > MOST_VALUES;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
