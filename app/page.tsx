import { requireViewer } from "@/lib/auth/sessions";

export default async function OverviewPage() {
  const viewer = await requireViewer();
  return <h1>Overview {viewer.name}</h1>;
}
