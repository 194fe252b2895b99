/** The package ships without types; what the portal uses of it. */
declare module 'ncalayer-js-client' {
  export class NCALayerClient {
    constructor(url?: string, allowKmdHttpApi?: boolean);
    kmdHttpApiUrl: string;
    wsConnection: { close(): void } | null;
    connect(): Promise<string>;
    basicsSignCMS(
      allowedStorages: readonly string[] | null,
      data: string | readonly string[],
      signingParams: object,
      signerParams: object,
      locale: string,
    ): Promise<unknown>;
    static get basicsStorageAll(): null;
    static get basicsStoragePKCS12(): string[];
    static get basicsStorageIDCard(): string[];
    static get basicsStorageHardware(): string[];
    static get basicsStorageJaCarta(): string[];
    static get basicsCMSParamsDetached(): object;
    static get basicsSignerSignAny(): { extKeyUsageOids: string[] };
    static get basicsSignerAuthAny(): { extKeyUsageOids: string[] };
  }
  const client: { NCALayerClient: typeof NCALayerClient };
  export default client;
}
