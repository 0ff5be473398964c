/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The optimizer would fetch and transform on demand; the desk shows no photographs.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "linkedom", "pdfkit", "pino", "pg"],
  // `tsc` has already checked the types in `npm test`; `npm start` builds what is committed, and the build checks again.
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};
