import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { sha256 } from '../../../files/sha256.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const prefix = 'keelson_';
const secretLength = 43;
const checksumLength = 6;

/** What scanners for secrets look for; what fits is a token if its checksum holds. */
export const tokenPattern = /keelson_[0-9A-Za-z]{49}/;

/** A token: the prefix, 256 random bits, and the CRC-32 of both, in base 62. */
export function newToken(): string {
  const secret = `${prefix}${base62(BigInt(`0x${randomBytes(32).toString('hex')}`), secretLength)}`;
  return `${secret}${checksumOf(secret)}`;
}

/** Whether a text has the form of a token and its checksum holds: what was mistyped is not looked up. */
export function isToken(text: string): boolean {
  if (text.length !== prefix.length + secretLength + checksumLength || !tokenPattern.test(text)) return false;
  return checksumOf(text.slice(0, -checksumLength)) === text.slice(-checksumLength);
}

/** As it is stored. No salt: nobody guesses 256 bits, and it must be found by this. */
export function tokenHash(token: string): string {
  return sha256(token);
}

function checksumOf(secret: string): string {
  return base62(BigInt(crc32(secret)), checksumLength);
}

function base62(value: bigint, length: number): string {
  let [rest, text] = [value, ''];
  while (rest > 0n) {
    text = `${digits[Number(rest % 62n)]}${text}`;
    rest /= 62n;
  }
  return text.padStart(length, '0');
}
