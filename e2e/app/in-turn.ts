/**
 * The inspector lets a test in wherever the program stands, also in the middle of a beat whose timer is not planned again
 * yet: this waits until nothing of the program is under way. What is thrown reaches the test.
 */
export function inTurn<T>(act: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(act());
      } catch (cause) {
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      }
    });
  });
}
