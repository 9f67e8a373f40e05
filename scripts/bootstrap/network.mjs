const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|fetch failed|error sending request|OFFLINE/i;

/**
 * The one message for a first run without network, if that is what the tool's output tells.
 * @param {string} output
 */
export function offline(output) {
  if (!UNREACHABLE.test(output)) return undefined;
  return "The package registry cannot be reached. The first run fetches the tools and libraries and needs the network; later runs do not. Connect, or set a registry that you can reach, and try again.";
}

/**
 * The end of a tool's output, where the reason stands.
 * @param {string} output
 */
export function tail(output) {
  return output.trim().split("\n").slice(-12).join("\n");
}
