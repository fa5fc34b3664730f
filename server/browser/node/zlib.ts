/** What a page has in place of `node:zlib`: as much of it as Retort uses. */

/** CRC-32 (ISO 3309) of bytes that follow those of an earlier value. */
export function crc32(bytes: Uint8Array, value = 0): number {
  const table = tableOf();
  let crc = ~value;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What each byte makes of 0. */
function tableOf(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}
