declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>> | false;
  type Decode = (text: string) => string;

  export class Parser {
    on(event: 'error' | 'warn' | 'attention', hear: (what: unknown) => void): this;
    on(
      event: 'openTag',
      hear: (name: string, attributes: () => Attributes, decode: Decode, closesItself: boolean) => void,
    ): this;
    on(event: 'closeTag', hear: (name: string, decode: Decode, closesItself: boolean) => void): this;
    on(event: 'text' | 'cdata', hear: (text: string) => void): this;
    parse(xml: string): unknown;
  }
}
