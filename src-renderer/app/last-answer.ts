/** Takes the answer to the last question alone: one that a later question has overtaken tells of what no longer is. */
export type LastAnswer = <T>(asked: Promise<T>, take: (answer: T) => void) => void;

export function createLastAnswer(): LastAnswer {
  let turn = 0;
  return (asked, take) => {
    turn += 1;
    const ours = turn;
    void asked.then((answer) => {
      if (ours === turn) take(answer);
    });
  };
}
