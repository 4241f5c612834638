import type {Example} from './example.js';
import {doc, KB, MB, page} from './document-list-html.js';

/** What download managers and file blocks write; `rows` are the model expected. */
export const DOWNLOADS: Record<string, Example> = {
  gutenbergFile: page(
    'WordPress file block',
    'The name and the button have one address; the name is the stem of the file.',
    `<div class="wp-block-file"><a id="wp-block-file--media-1" href="/wp-content/uploads/2023/05/Board-papers-May-2023.pdf">Board-papers-May-2023</a><a href="/wp-content/uploads/2023/05/Board-papers-May-2023.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>
     <div class="wp-block-file"><object class="wp-block-file__embed" data="/u/plan.pdf" type="application/pdf" aria-label="Embed of Forward plan."></object><a href="/u/plan.pdf">Forward plan</a><a href="/u/plan.pdf" class="wp-block-file__button" download>Download</a></div>`,
    doc('Board-papers', '/wp-content/uploads/2023/05/Board-papers-May-2023.pdf', {
      date: '2023-05',
      type: 'papers',
    }),
    doc('Forward plan', '/u/plan.pdf'),
  ),
  elementorButtons: page(
    'Elementor buttons under headings',
    'Each widget is a box of its own, and the heading widget names the button widget.',
    `<div class="elementor-element elementor-widget-heading"><div class="elementor-widget-container"><h3 class="elementor-heading-title">Annual Report 2021/22</h3></div></div>
     <div class="elementor-element elementor-widget-button"><div class="elementor-button-wrapper"><a class="elementor-button elementor-size-sm" href="/ar2122.pdf"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><i class="fas fa-file-pdf" aria-hidden="true"></i></span><span class="elementor-button-text">Download the report</span></span></a></div></div>
     <div class="elementor-element elementor-widget-heading"><h3 class="elementor-heading-title">Green plan</h3></div>
     <div class="elementor-element elementor-widget-button"><a class="elementor-button" href="/green.pdf"><span class="elementor-button-text">Download</span></a></div>`,
    doc('Annual Report 2021/22', '/ar2122.pdf', {type: 'report'}),
    doc('Green plan', '/green.pdf'),
  ),
  elementorIconList: page(
    'Elementor icon list',
    'Icons are no words; a dash and a long date go from the title.',
    `<ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="/m1.pdf"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="far fa-file-pdf"></i></span><span class="elementor-icon-list-text">Minutes – 14th September 2022</span></a></li>
     <li class="elementor-icon-list-item"><a href="/m2.pdf"><span class="elementor-icon-list-icon"><i class="far fa-file-pdf"></i></span><span class="elementor-icon-list-text">Minutes – 12th October 2022</span></a></li></ul>`,
    doc('Minutes', '/m1.pdf', {date: '2022-09-14', type: 'minutes'}),
    doc('Minutes', '/m2.pdf', {date: '2022-10-12', type: 'minutes'}),
  ),
  downloadMonitor: page(
    'Download Monitor',
    'How often a file was fetched is no word of its title.',
    `<ul class="dlm-downloads"><li><a class="download-link" title="Version 2" href="/download/1234/?tmstv=1690" rel="nofollow">Annual Report (34 downloads)</a></li>
     <li><a class="download-link" title="" href="/download/1235/" rel="nofollow">Equality policy (1,204 downloads )</a></li></ul>`,
    {title: 'Annual Report', url: '/download/1234/?tmstv=1690', type: 'report'},
    {title: 'Equality policy', url: '/download/1235/', type: 'policy'},
  ),
  downloadMonitorBox: page(
    'Download Monitor’s box',
    'The button holds the name of the file and its size; the heading names it.',
    `<aside class="download-box"><img src="data:," alt=""><div class="download-count">34 downloads</div><div class="download-box-content"><h1>Annual Report</h1><p>Our year in words.</p><a class="download-button" title="Version 1.0" href="/download/12/" rel="nofollow">Download File <small>annual-report.pdf – 1.2 MB</small></a></div></aside>`,
    {
      title: 'Annual Report',
      url: '/download/12/',
      format: 'pdf',
      size: Math.round(1.2 * MB),
      type: 'report',
      description: 'Our year in words.',
    },
  ),
  wpDownloadManager: page(
    'WordPress Download Manager',
    'The button has no address of its own; the count of files and their size stand beside icons.',
    `<div class="w3eden"><div class="link-template-default card mb-2"><div class="card-body"><div class="media"><div class="mr-3 img-48"><img class="wpdm_icon" alt="Icon" src="data:,"></div><div class="media-body"><h3 class="package-title"><a href="/download/quality-report/">Quality report 2019</a></h3><div class="text-muted text-small"><i class="fas fa-copy"></i> 1 file(s) <i class="fas fa-hdd ml-3"></i> 2.50 MB</div></div><div class="ml-3 wpdmdl"><a class="wpdm-download-link btn btn-primary" rel="nofollow" href="#" data-downloadurl="/download/quality-report/?wpdmdl=123">Download</a></div></div></div></div></div>
     <div class="w3eden"><div class="card"><h3 class="package-title"><a href="/download/map/">Map of practices</a></h3><a class="wpdm-download-link" rel="nofollow" href="/download/map/?wpdmdl=124&amp;refresh=5c">Download</a></div></div>`,
    {
      title: 'Quality report',
      url: '/download/quality-report/',
      size: 2.5 * MB,
      date: '2019',
      type: 'report',
    },
    {title: 'Map of practices', url: '/download/map/?wpdmdl=124&refresh=5c'},
  ),
  wpFileDownload: page(
    'WP File Download',
    'Version, hits and two dates stand in lines with labels; "Preview" is the same file.',
    `<div class="wpfd-content"><div class="file" data-id="12"><div class="filecontent"><div class="ext ext-pdf"><span class="txt">pdf</span></div><h3><a class="wpfd_downloadlink" href="/download/12/minutes/34/gb.pdf" title="Governing Body minutes">Governing Body minutes</a></h3><div class="file-xinfo"><div class="file-version"><span>Version:</span> 1.0</div><div class="file-size"><span>Size:</span> 199.12 KB</div><div class="file-hits"><span>Hits:</span> 34</div><div class="file-dated"><span>Date added:</span> 12-03-2019</div><div class="file-modified"><span>Date modified:</span> 14-03-2019</div></div></div><div class="file-right"><a class="downloadlink wpfd_downloadlink" href="/download/12/minutes/34/gb.pdf">Download</a> <a class="openlink wpfd_previewlink" href="/viewer?f=34">Preview</a></div></div></div>`,
    doc('Governing Body minutes', '/download/12/minutes/34/gb.pdf', {
      size: Math.round(199.12 * KB),
      date: '2019-03-12',
      committee: 'Governing Body',
      type: 'minutes',
    }),
  ),
  docmanTable: page(
    'DOCman’s table',
    'Badges such as "New" and "Popular" are no words of the title; the button has the file.',
    `<table class="k-table koowa_table--documents"><tbody><tr class="docman_item"><td><span class="koowa_header"><span class="koowa_header__item--image_container"><a href="/docs/1/file"><span class="k-icon-document-pdf"></span><span class="k-visually-hidden">pdf</span></a></span> <span class="koowa_header__item"><a href="/docs/1" title="Download">Audit Committee minutes - 12 March 2019</a> <span class="label label-success">New</span> <span class="label label-danger label-important">Popular</span></span></span></td><td class="k-no-wrap"><time datetime="2019-03-20 09:00">20 March 2019</time></td><td><a class="btn" href="/docs/1/file">Download <span>(pdf, 199 KB)</span></a></td></tr>
     <tr class="docman_item"><td><a href="/docs/2">Gifts policy</a></td><td><time>1 May 2019</time></td><td><a class="btn" href="/docs/2/file">Download <span>(docx, 20 KB)</span></a></td></tr></tbody></table>`,
    doc('Audit Committee minutes', '/docs/1/file', {
      size: 199 * KB,
      date: '2019-03-12',
      committee: 'Audit Committee',
      type: 'minutes',
    }),
    {
      title: 'Gifts policy',
      url: '/docs/2/file',
      format: 'docx',
      size: 20 * KB,
      date: '2019-05-01',
      type: 'policy',
    },
  ),
  phoca: page(
    'Phoca Download',
    'A button "Details" opens a page about the file, which is no document of its own.',
    `<div class="pd-filebox"><div class="pd-filenamebox-bt"><img src="data:," alt=""><div class="pd-filename"><a href="/dl/category/3?download=12:minutes">Minutes March 2019</a></div></div><div class="pd-buttons"><div class="pd-button-download"><a class="btn btn-success" href="/dl/category/3?download=12:minutes">Download</a></div></div><div class="pd-buttons"><div class="pd-button-details"><a class="btn btn-info" href="/dl/file/12-minutes">Details</a></div></div></div>
     <div class="pd-filebox"><div class="pd-filename"><a href="/dl/category/3?download=13:tor">Terms of reference</a></div><div class="pd-buttons"><a class="btn" href="/dl/category/3?download=13:tor">Download</a></div><div class="pd-buttons"><a class="btn" href="/dl/file/13-tor">Details</a></div></div>`,
    {
      title: 'Minutes',
      url: '/dl/category/3?download=12:minutes',
      date: '2019-03',
      type: 'minutes',
    },
    {
      title: 'Terms of reference',
      url: '/dl/category/3?download=13:tor',
      type: 'terms-of-reference',
    },
  ),
  jdownloadsIcons: page(
    'jDownloads with icons for labels',
    'Pictures stand for the words "Size", "Date" and "Downloads".',
    `<div class="jd_download_item"><div class="jd_title"><img class="jd_file_icon" src="data:," alt="pdf"> <a href="/download/12-gifts">Gifts policy</a></div><div class="jd_info"><img src="data:," alt="Size"> 199.5 KB <img src="data:," alt="Date"> 12-03-2019 <img src="data:," alt="Downloads"> 34</div></div>
     <div class="jd_download_item"><div class="jd_title"><img class="jd_file_icon" src="data:," alt="docx"> <a href="/download/13-leave">Leave policy</a></div><div class="jd_info"><img src="data:," alt="Size"> 20 KB <img src="data:," alt="Date"> 01-04-2019 <img src="data:," alt="Downloads"> 7</div></div>`,
    doc('Gifts policy', '/download/12-gifts', {
      size: 199.5 * KB,
      date: '2019-03-12',
      type: 'policy',
    }),
    {
      title: 'Leave policy',
      url: '/download/13-leave',
      format: 'docx',
      size: 20 * KB,
      date: '2019-04-01',
      type: 'policy',
    },
  ),
  drupalViews: page(
    'A Drupal view',
    'A title without a link names the file of its row; the link’s own words are a file’s name.',
    `<div class="view-content"><div class="views-row views-row-1"><div class="views-field views-field-title"><span class="field-content">Board papers</span></div><div class="views-field views-field-field-date"><div class="field-content"><span class="date-display-single" content="2019-03-12T00:00:00+00:00">Tuesday, March 12, 2019</span></div></div><div class="views-field views-field-field-file"><span class="file"><img class="file-icon" alt="PDF icon" title="application/pdf" src="data:,"> <a href="/sites/default/files/board_papers_march.pdf" type="application/pdf; length=203776">board_papers_march.pdf</a></span></div></div>
     <div class="views-row views-row-2"><div class="views-field views-field-title"><span class="field-content">Board minutes</span></div><div class="views-field views-field-field-date"><div class="field-content"><span class="date-display-single">Tuesday, May 14, 2019</span></div></div><div class="views-field views-field-field-file"><span class="file"><img class="file-icon" alt="PDF icon" src="data:,"> <a href="/sites/default/files/board_minutes_may.pdf" type="application/pdf; length=102400">board_minutes_may.pdf</a></span></div></div></div>`,
    doc('Board papers', '/sites/default/files/board_papers_march.pdf', {
      size: 203776,
      date: '2019-03-12',
      committee: 'Board',
      type: 'papers',
    }),
    doc('Board minutes', '/sites/default/files/board_minutes_may.pdf', {
      size: 102400,
      date: '2019-05-14',
      committee: 'Board',
      type: 'minutes',
    }),
  ),
  drupalMedia: page(
    'Drupal media',
    'A file name with spaces is a title less its ending; the size stands in a span behind it.',
    `<div class="field field--name-field-documents field__items"><div class="field__item"><span class="file file--mime-application-pdf file--application-pdf"><a href="/sites/default/files/2023-05/ICB%20Board%20minutes.pdf" type="application/pdf" title="ICB Board minutes.pdf">ICB Board minutes 25 May 2023.pdf</a></span> <span>(199.5 KB)</span></div>
     <div class="field__item"><span class="file file--mime-application-vnd-openxmlformats-officedocument-wordprocessingml-document"><a href="/sites/default/files/2023-05/form.docx" title="form.docx">Expenses form.docx</a></span> <span>(20 KB)</span></div></div>`,
    doc('ICB Board minutes', '/sites/default/files/2023-05/ICB%20Board%20minutes.pdf', {
      size: 199.5 * KB,
      date: '2023-05-25',
      committee: 'ICB Board',
      type: 'minutes',
    }),
    {
      title: 'Expenses form',
      url: '/sites/default/files/2023-05/form.docx',
      format: 'docx',
      size: 20 * KB,
    },
  ),
  govukAttachment: page(
    'An attachment as on GOV.UK',
    'A hidden picture link, a title, and a line of format, size and pages; the e-mail link is none.',
    `<section class="gem-c-attachment"><div class="gem-c-attachment__thumbnail"><a class="govuk-link" target="_self" tabindex="-1" aria-hidden="true" href="/ar.pdf"><svg viewBox="0 0 9 9"></svg></a></div><div class="gem-c-attachment__details"><h2 class="gem-c-attachment__title"><a class="govuk-link" href="/ar.pdf">Annual report 2019</a></h2><p class="gem-c-attachment__metadata"><span>PDF</span>, <span>1.2 MB</span>, <span>48 pages</span></p><p class="gem-c-attachment__metadata">This file may not be suitable for users of assistive technology.</p><details><summary>Request an accessible format.</summary>Please email <a href="mailto:x@y.nhs.uk">x@y.nhs.uk</a>.</details></div></section>
     <section class="gem-c-attachment"><div class="gem-c-attachment__details"><h2 class="gem-c-attachment__title"><a class="govuk-link" href="/plan">Operational plan</a></h2><p class="gem-c-attachment__metadata"><span>HTML</span></p></div></section>`,
    doc('Annual report', '/ar.pdf', {
      size: Math.round(1.2 * MB),
      pages: 48,
      date: '2019',
      type: 'report',
    }),
    {title: 'Operational plan', url: '/plan', format: 'html'},
  ),
  moderngov: page(
    'A council’s meeting page (Modern.gov)',
    'Format and size stand in a span inside the link; addresses hold the file’s name in words.',
    `<h2 class="mgSubTitleTxt">Audit Committee, Tuesday 12 March 2019</h2><ul class="mgBulletList"><li><a href="documents/g123/Agenda%20frontsheet%2012th-Mar-2019%2010.00%20Audit.pdf?T=0" title="Link to agenda frontsheet document pdf file">Agenda frontsheet <span class="mgFileSize">PDF 199 KB</span></a></li>
     <li><a href="documents/g123/pack.pdf?T=10" title="Link to document pack pdf file">Agenda reports pack <span class="mgFileSize">PDF 4 MB</span></a></li>
     <li><a href="mgConvert2PDF.aspx?ID=123" title="Link to printed minutes pdf file">Printed minutes <span class="mgFileSize">PDF 64 KB</span></a></li></ul>`,
    doc(
      'Agenda frontsheet',
      'documents/g123/Agenda%20frontsheet%2012th-Mar-2019%2010.00%20Audit.pdf?T=0',
      {size: 199 * KB, date: '2019-03-12', committee: 'Audit Committee', type: 'agenda'},
    ),
    doc('Agenda reports pack', 'documents/g123/pack.pdf?T=10', {
      size: 4 * MB,
      date: '2019-03-12',
      committee: 'Audit Committee',
      type: 'agenda',
    }),
    doc('Printed minutes', 'mgConvert2PDF.aspx?ID=123', {
      size: 64 * KB,
      date: '2019-03-12',
      committee: 'Audit Committee',
      type: 'minutes',
    }),
  ),
  umbracoGrid: page(
    'An Umbraco grid',
    'Rows and columns of a grid are boxes without meaning.',
    `<div class="umb-grid"><div class="grid-section"><div><div class="row clearfix"><div class="col-md-6 column"><div><h3>Finance Committee</h3><p><a data-udi="umb://media/1" href="/media/1234/finance-tor.pdf" title="Finance ToR">Terms of Reference</a>&nbsp;(pdf 199kb)</p></div></div><div class="col-md-6 column"><div><h3>Quality Committee</h3><p><a data-udi="umb://media/2" href="/media/1235/quality-tor.pdf">Terms of Reference</a>&nbsp;(pdf 20kb)</p></div></div></div></div></div></div>`,
    doc('Terms of Reference', '/media/1234/finance-tor.pdf', {
      size: 199 * KB,
      committee: 'Finance Committee',
      type: 'terms-of-reference',
    }),
    doc('Terms of Reference', '/media/1235/quality-tor.pdf', {
      size: 20 * KB,
      committee: 'Quality Committee',
      type: 'terms-of-reference',
    }),
  ),
  nhsCards: page(
    'Cards of the NHS design system',
    'A card’s heading is its link, its words the description.',
    `<ul class="nhsuk-grid-row nhsuk-card-group"><li class="nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="/d1.pdf">Board papers July 2022</a></h2><p class="nhsuk-card__description">Papers for the first meeting of the board.</p></div></div></li>
     <li class="nhsuk-card-group__item"><div class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="/d2.pdf">Constitution</a></h2><p class="nhsuk-card__description">PDF, 1.2 MB</p></div></div></li></ul>`,
    doc('Board papers', '/d1.pdf', {
      date: '2022-07',
      committee: 'Board',
      type: 'papers',
      description: 'Papers for the first meeting of the board.',
    }),
    doc('Constitution', '/d2.pdf', {size: Math.round(1.2 * MB), type: 'constitution'}),
  ),
  figures: page(
    'Pictures with captions',
    'A cover links to its file and the words below it name it.',
    `<figure><a href="/annual.pdf"><img src="data:," alt=""></a><figcaption>Annual report 2018/19 (PDF, 2 MB)</figcaption></figure>
     <figure><a href="/plan.pdf"><img src="data:," alt="Front cover of the plan"></a><figcaption><a href="/plan.pdf">Five year plan</a></figcaption></figure>`,
    doc('Annual report 2018/19', '/annual.pdf', {size: 2 * MB, type: 'report'}),
    doc('Five year plan', '/plan.pdf'),
  ),
  downloadHandler: page(
    'Files behind a handler',
    'Neither address nor words tell the format: it stays unknown.',
    `<ul><li><a href="/download.ashx?id=12">Complaints policy</a></li><li><a href="/EasysiteWeb/getresource.axd?AssetID=123&amp;type=full&amp;servicetype=Attachment">Governing Body minutes - May 2014</a></li><li><a href="/?attachment_id=77">Gifts register 2019/20 (xlsx)</a></li></ul>`,
    {title: 'Complaints policy', url: '/download.ashx?id=12', type: 'policy'},
    {
      title: 'Governing Body minutes',
      url: '/EasysiteWeb/getresource.axd?AssetID=123&type=full&servicetype=Attachment',
      date: '2014-05',
      committee: 'Governing Body',
      type: 'minutes',
    },
    {
      title: 'Gifts register 2019/20',
      url: '/?attachment_id=77',
      format: 'xlsx',
      type: 'register',
    },
  ),
  sharePoint: page(
    'A SharePoint list',
    'Type is a picture, the name has its ending, and who changed it is nobody’s business.',
    `<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Type</th><th>Name</th><th>Modified</th><th>Modified By</th></tr>
     <tr><td><img src="data:," alt="GB Minutes March 2019.pdf" title="GB Minutes March 2019.pdf"></td><td><a href="/Documents/GB%20Minutes%20March%202019.pdf">GB Minutes March 2019</a></td><td>20/03/2019 14:02</td><td>Smith, Jane</td></tr>
     <tr><td><img src="data:," alt="Register.xlsx"></td><td><a href="/Documents/Register.xlsx">Register</a></td><td>01/04/2019 09:00</td><td>Smith, Jane</td></tr></table>`,
    doc('GB Minutes', '/Documents/GB%20Minutes%20March%202019.pdf', {
      date: '2019-03',
      type: 'minutes',
    }),
    {
      title: 'Register',
      url: '/Documents/Register.xlsx',
      format: 'xlsx',
      date: '2019-04-01',
      type: 'register',
    },
  ),
  embedPress: page(
    'A viewer and its link',
    'Below a frame that shows the file stands a link that says only "Download".',
    `<h4>Terms of reference of the Audit Committee</h4><div class="embed_download"><iframe title="Embedded" src="about:blank"></iframe><p class="embed_download"><a href="/tor.pdf" download>Download [199 KB]</a></p></div>
     <h4>Constitution</h4><div><p class="embed_download"><a href="/con.pdf" download>Download [1.20 MB]</a></p></div>`,
    doc('Terms of reference of the Audit Committee', '/tor.pdf', {
      size: 199 * KB,
      committee: 'Audit Committee',
      type: 'terms-of-reference',
    }),
    doc('Constitution', '/con.pdf', {size: Math.round(1.2 * MB), type: 'constitution'}),
  ),
  fileBrackets: page(
    'Format and size in brackets of every kind',
    'Round, square, with slashes or dashes, inside the link or behind it.',
    `<ul><li><a href="/a">Plan A [pdf / 199kb]</a></li><li><a href="/b">Plan B</a> (.docx – 20 kB)</li><li><a href="/c">Plan C - PDF - 1.2Mb</a></li><li><a href="/d">Plan D</a> PDF, 3 pages</li><li><a href="/e">Plan E</a> <small>[ 0.19 MB | PDF ]</small></li><li><a href="/f">Plan F <em>(opens in a new window, PDF 45KB)</em></a></li></ul>`,
    doc('Plan A', '/a', {size: 199 * KB}),
    {title: 'Plan B', url: '/b', format: 'docx', size: 20 * KB},
    doc('Plan C', '/c', {size: Math.round(1.2 * MB)}),
    doc('Plan D', '/d', {pages: 3}),
    doc('Plan E', '/e', {size: Math.round(0.19 * MB)}),
    doc('Plan F', '/f', {size: 45 * KB}),
  ),
};
