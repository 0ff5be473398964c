"use client";

import "./globals.css";
import ErrorPage from "./error";

/** The last resort, when even the frame around the pages could not be drawn. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-screen font-sans antialiased">
        <title>Something went wrong · Attest</title>
        <main className="mx-auto max-w-[84rem] px-4 pt-6">
          <ErrorPage {...props} />
        </main>
      </body>
    </html>
  );
}
