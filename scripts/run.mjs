// Every command of this repository enters here. No static import and no newer syntax than old releases of Node
// can parse, so that they get as far as the sentence below instead of a syntax error.
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    "Portolan needs Node.js 20 or newer; this is " +
      process.version +
      ". Install a current release from https://nodejs.org and try again.",
  );
  process.exitCode = 1;
} else {
  void import("./bootstrap/main.mjs").then(function (bootstrap) {
    return bootstrap.main(process.argv[2], process.argv.slice(3));
  });
}
