/**
 * A pack, if it is exactly the one that the page promised.
 * @param {{pack: string, hash: string}} place
 * @param {(bytes: number) => void} progress told how much has come
 * @param {AbortSignal} signal
 * @returns {Promise<{types: Record<string, string>, lines: string[], files: Record<string, number[]>}>}
 */
export async function load({ pack, hash }, progress, signal) {
  // no-store: the phone must not keep the pack twice. The hash in the address: no server between may give an old one.
  const answer = await fetch(`${pack}?${hash}`, { cache: "no-store", signal });
  if (!answer.ok) throw new Error(`${answer.status} ${pack}`);
  const content = await read(answer.body.getReader(), progress);
  if (hex(await crypto.subtle.digest("SHA-256", await content.arrayBuffer())) !== hash) throw new Error(`not as promised: ${pack}`);
  return new Response(content.stream().pipeThrough(new DecompressionStream("deflate"))).json();
}

async function read(reader, progress) {
  const parts = [];
  for (let bytes = 0, part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    progress((bytes += part.value.length));
  }
  return new Blob(parts);
}

const hex = digest => Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, "0")).join("");
