import { _SHA256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, type Json } from './json.js'

/** The SHA-256 of the canonical JSON of plain data, in UTF-8: 64 hexadecimal digits in lower case. */
export function hashOf(value: Json): string {
  // The class itself: `sha256` around it asks the host for `Object.hasOwn`, which ES2019 has not.
  return bytesToHex(new _SHA256().update(utf8ToBytes(canonicalJson(value))).digest())
}
