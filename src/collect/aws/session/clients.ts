import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import type { Send } from '../../transport/exchange.ts';
import { requestHandlerOver, type RequestHandler } from './wire.ts';

export type Credentials = ReturnType<typeof fromNodeProviderChain>;

/** The configuration that every client gets. */
export interface ClientOptions {
  readonly region: string;
  readonly credentials: Credentials;
  readonly requestHandler: RequestHandler;
  readonly maxAttempts: number;
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: boolean;
}

export type ClientClass<Client> = new (options: ClientOptions) => Client;

/** Gives the client of a class for a region, made once. */
export type ClientMaker = <Client>(Class: ClientClass<Client>, region: string) => Client;

/** Credentials of who scans. */
export function ownCredentials(replaying: boolean): Credentials {
  return replaying ? async () => nobody : fromNodeProviderChain();
}

export function clientMaker(send: Send, signal: AbortSignal, credentials: Credentials): ClientMaker {
  const clients = new Map<unknown, Map<string, unknown>>();
  const requestHandler = requestHandlerOver(send, signal);

  return <Client>(Class: ClientClass<Client>, region: string) => {
    const known = clients.get(Class) ?? new Map<string, unknown>();
    clients.set(Class, known);
    // The transport retries and limits; endpoints are fixed, so that declarations and captures hold.
    const client =
      known.get(region) ??
      new Class({
        region,
        credentials,
        requestHandler,
        maxAttempts: 1,
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
      });
    known.set(region, client);
    return client as Client;
  };
}

/** A replay signs with these; nothing checks the signature. */
export const nobody = { accessKeyId: 'replay', secretAccessKey: 'replay' };
