/** A way to reach a person beside the inbox page. */
export type TransportName = 'sms' | 'email';

export interface Letter {
  /** A phone in E.164, or a mail address. */
  to: string;
  /** Used by mail; a text message has none. */
  subject: string;
  text: string;
  /** The same for each try of one letter: a gateway that knows it delivers once. */
  id: string;
}

export interface Transport {
  name: TransportName;
  /** Resolves when the other side has taken responsibility for the letter; else throws a TransportFailure. */
  send(letter: Letter): Promise<void>;
}

export class TransportFailure extends Error {
  override readonly name = 'TransportFailure';

  /**
   * @param reason short and free of personal data: it is stored and logged
   * @param permanent trying again cannot help (an address that does not exist)
   */
  constructor(
    readonly reason: string,
    readonly permanent: boolean,
  ) {
    super(reason);
  }
}
