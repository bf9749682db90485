/** Text for a machine, with its lines as they are; what is too long for the screen goes on below. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre className="lk-code">
      <code>{children}</code>
    </pre>
  );
}
