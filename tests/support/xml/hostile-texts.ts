/** What somebody may type or paste that an XML file must survive. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '<?xml version="1.0"?><!-- -- -->',
  '" onload="x\' \u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f',
  'half \ud83d and half \ude42 a sign, \ufffe\uffff\ufdd0',
  '🙂👩‍👩‍👧 שלום \u202egnorw\u202c مرحبا',
  'two\r\nlines\rand\ttabs &amp; &#0; &#xD800;',
  'zaak #12 en #13 en #',
] as const;
