export { type Listening, listen } from "./listen.ts";
export { createServer, type ServerOptions } from "./server.ts";
