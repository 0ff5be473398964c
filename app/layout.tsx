import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { LiveNews } from "@/components/live/live-news";
import { SessionEnded } from "@/components/people/session-ended";
import { DeskHeader } from "@/components/ui/desk-header";
import { getLostForm } from "@/lib/auth/lost-form";
import { ownPath } from "@/lib/auth/schema";
import { getViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { readHead } from "@/lib/live/queries";
import { THEME_COOKIE, ThemeChoice } from "@/lib/theme";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Attest", template: "%s · Attest" },
  description: "A verification desk for the facts in news articles.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = ThemeChoice.parse((await cookies()).get(THEME_COOKIE)?.value);
  // While the database is away there is no header; the page below says what happened (error.tsx).
  const viewer = await getViewer().catch((error: unknown) => {
    unstable_rethrow(error);
    return null;
  });
  const lost = viewer ? null : await getLostForm();
  const head = viewer && (await readHead().catch(() => null));
  return (
    <html lang="en" data-theme={theme}>
      <body className="min-h-screen font-sans antialiased">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded focus:bg-panel focus:px-3 focus:py-2"
        >
          Skip to the content
        </a>
        {viewer && <DeskHeader name={viewer.name} role={viewer.role} theme={theme} />}
        {head !== null && <LiveNews since={head} />}
        <main id="content" className="mx-auto w-full max-w-[84rem] px-4 pb-16 pt-6 sm:px-6">
          {lost ? <SessionEnded texts={lost.texts} path={ownPath(lost.from, env().NEXTAUTH_URL)} /> : children}
        </main>
      </body>
    </html>
  );
}
