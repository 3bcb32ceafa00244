// dependency-cruiser reads aliases from tsconfig.json with TypeScript's old API only, but takes them in webpack's words too.
module.exports = { resolve: { alias: { "@": process.cwd() } } };
