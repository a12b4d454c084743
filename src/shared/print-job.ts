import { writeComparison } from './comparison-address.ts';
import type { PrintJob } from './contract/documents.ts';

/** Returns the address of the view that shows a document as its pages; both hosts print that view. */
export function printAddress({ document, language, paper }: PrintJob): string {
  // Slugs, currencies, languages and papers need no escaping in an address.
  const how = `${'mine' in document && document.mine ? 'mine=1&' : ''}${'short' in document && document.short ? 'short=1&' : ''}language=${language}&paper=${paper}`;
  switch (document.kind) {
    case 'profile':
      return `/print/profile/${document.slug}?${document.programme ? `programme=${document.programme}&` : ''}${how}`;
    case 'comparison':
      return `/print/comparison?${writeComparison(document)
        .map(([name, value]) => `${name}=${value}&`)
        .join('')}${how}`;
    case 'list':
      return `/print/list/${document.list}?${how}`;
    case 'folder':
      return `/print/folder?student=${encodeURIComponent(document.student)}&${how}`;
    case 'plan':
      return `/print/plan?${how}`;
    case 'overlap':
      return `/print/overlap?${document.slugs.map((slug) => `with=${slug}&`).join('')}${how}`;
    case 'register':
      return `/print/register/${document.slug}?${how}`;
    case 'costs':
      return `/print/costs/${document.slug}?${document.programme ? `programme=${document.programme}&` : ''}${how}`;
    case 'rules':
      return `/print/rules/${document.country}?${how}`;
    case 'institutions':
    case 'sources':
      return `/print/${document.kind}?of=${encodeURIComponent(document.query)}&${how}`;
  }
}

/** Returns the name to propose for the file of a document. */
export function printFileName({ document, language }: PrintJob): string {
  switch (document.kind) {
    case 'profile':
    case 'register':
      return `${document.slug}-${language}.pdf`;
    case 'costs':
      return `${document.slug}-costs-${language}.pdf`;
    case 'rules':
      return `rules-${document.country}-${language}.pdf`;
    case 'list':
      return `list-${document.list}-${language}.pdf`;
    default:
      return `${document.kind}-${language}.pdf`;
  }
}
