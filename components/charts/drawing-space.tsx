/** Keeps a drawing's place while its code arrives, so that the page does not jump. */
export function DrawingSpace({ height }: { height: number }) {
  return <div aria-hidden="true" className="rounded bg-sunken" style={{ height }} />;
}
