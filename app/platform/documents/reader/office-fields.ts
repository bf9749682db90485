import type { XmlVisitor } from './each-xml-node';

/** Fields of Word that fetch something from elsewhere or start a program when they are refreshed. */
const running = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\b/i;

export function isRunningField(instruction: string): boolean {
  return running.test(instruction);
}

/** Follows the fields of a Word text, whose instruction may be spread over many pieces and other fields. */
export function watchFields(found: () => void): Required<XmlVisitor> {
  const instructions: { text: string; reading: boolean }[] = [];
  let inInstruction = false;
  const check = () => {
    const innermost = instructions.at(-1);
    if (innermost && isRunningField(innermost.text)) found();
  };
  return {
    open: (name, attribute) => {
      if (name === 'instrText') inInstruction = true;
      if (name !== 'fldChar') return;
      const type = attribute('fldCharType');
      if (type === 'begin') {
        const outer = instructions.at(-1);
        // A field whose name another field has to work out could be any field.
        if (outer?.reading && outer.text.trim() === '') found();
        instructions.push({ text: '', reading: true });
        return;
      }
      check();
      const innermost = instructions.at(-1);
      if (innermost) innermost.reading = false;
      if (type === 'end') instructions.pop();
    },
    text: (text) => {
      const innermost = instructions.at(-1);
      if (!inInstruction) return;
      if (innermost) innermost.text += text;
      else if (isRunningField(text)) found();
    },
    close: (name) => {
      if (name === 'instrText') inInstruction = false;
    },
  };
}
