/** What is asked of a page or an app that closes by it may be done before its answer can be read. */
export async function closing(asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (cause) {
    if (!/has been closed|was closed|Target closed/.test(String(cause))) throw cause;
  }
}
