/**
 * A fontconfig file that knows the fonts unpacked into the folder and those of the system, if any. Without one,
 * text stays blank on a system that has no fontconfig; its cache stays in the folder as well.
 */
export function fontConfiguration(folder: string): string {
  const folders = [`${folder}/fonts`, "/usr/share/fonts", "/usr/local/share/fonts"];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((path) => `  <dir>${path.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</dir>`).join("\n")}
  <cachedir>${folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}/fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
