export default async function tearDown() {
  await globalThis.browserServer?.close();
  await globalThis.demoServer?.close();
}
