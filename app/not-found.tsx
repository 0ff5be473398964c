import type { Metadata } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/ui/page";

export const metadata: Metadata = { title: "Not here" };

export default function NotFoundPage() {
  return (
    <>
      <PageHeader title="Not here" />
      <p className="max-w-prose">
        There is nothing at this address: it may have been mistyped. Nothing on this desk is ever deleted. Go to the{" "}
        <Link href="/">overview</Link> or search the <Link href="/claims">claims</Link>.
      </p>
    </>
  );
}
