/** Why a delivery has not arrived. */
export class DeliveryProblem extends Error {
  override readonly name = 'DeliveryProblem';
  /** Whether what was sent is wrong, so that no further try helps. */
  readonly final: boolean;
  /** Milliseconds that the receiver wants to be left alone for. */
  readonly pause: number | undefined;

  /** @param message one line: who, what, what to do. Nothing secret. */
  constructor(
    message: string,
    { final = false, pause }: { final?: boolean; pause?: number | undefined } = {},
  ) {
    super(message);
    this.final = final;
    this.pause = pause;
  }
}
