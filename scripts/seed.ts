// Loads the demonstration story into a database that has no articles; `npm start` calls it. Nothing to do is no error.
import { systemViewer } from "@/lib/auth/viewer";
import { loadDemoStory } from "@/prisma/seed/load-demo-story";

await loadDemoStory(systemViewer("system:seed"));
process.exit(0);
