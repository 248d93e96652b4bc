// The two files of a .vsix that are no files of the extension: what @vscode/vsce writes, as far as it is needed.

/** Says of what kind the files of the package are, by their names in it. */
export function contentTypes(names) {
  const types = {json: 'application/json', js: 'application/javascript', md: 'text/markdown', txt: 'text/plain'}
  const extensions = [...new Set(['vsixmanifest', ...names.map(name => name.split('.').at(-1))])]
  const rows = extensions.map(
    extension => `<Default Extension=".${extension}" ContentType="${types[extension] ?? 'text/xml'}"/>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rows.join('')}</Types>
`
}

const escapeXml = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/** What the marketplace and the editor are to know of an extension before they look into it. */
export function vsixManifest({
  name,
  version,
  publisher,
  displayName,
  description,
  keywords,
  categories,
  engines,
  extensionKind,
}) {
  const code = 'Microsoft.VisualStudio.Code'
  const services = 'Microsoft.VisualStudio.Services'
  const properties = {
    [`${code}.Engine`]: engines.vscode,
    [`${code}.ExtensionDependencies`]: '',
    [`${code}.ExtensionPack`]: '',
    [`${code}.ExtensionKind`]: extensionKind.join(','),
    [`${code}.LocalizedLanguages`]: '',
    [`${code}.EnabledApiProposals`]: '',
    [`${code}.ExecutesCode`]: 'true',
    [`${services}.GitHubFlavoredMarkdown`]: 'true',
    [`${services}.Content.Pricing`]: 'Free',
  }
  const rows = Object.entries(properties).map(([id, value]) => `<Property Id="${id}" Value="${escapeXml(value)}"/>`)
  const asset = (type, path) => `<Asset Type="${type}" Path="${path}" Addressable="true"/>`
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${escapeXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${escapeXml(description)}</Description>
    <Tags>${escapeXml(keywords.join(','))}</Tags>
    <Categories>${escapeXml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      ${rows.join('\n      ')}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="${code}"/></Installation>
  <Dependencies/>
  <Assets>
    ${asset(`${code}.Manifest`, 'extension/package.json')}
    ${asset(`${services}.Content.Details`, 'extension/readme.md')}
    ${asset(`${services}.Content.License`, 'extension/LICENSE.txt')}
  </Assets>
</PackageManifest>
`
}
