"""The documents that rules, definitions and dated values cite: literals only, one constant per document."""

from __future__ import annotations

from datetime import date

from sendframework.citations import Source, SourceKind
from sendframework.periods import PartialDate

__all__ = ["SOURCES"]

CHILDREN_ACT_2004 = Source(
    id="children-act-2004",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004",
    publisher="Parliament",
    address="legislation.gov.uk/ukpga/2004/31/section/20",
    read="section 20, as revised on 19 March 2018",
)
JOINT_AREA_REVIEWS_2015 = Source(
    id="joint-area-reviews-2015",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792",
    publisher="Secretary of State for Education",
    published=date(2015, 10, 14),
    address="legislation.gov.uk/uksi/2015/1792/made",
    read="regulations 1 to 3(6)",
)
JOINT_AREA_REVIEWS_2015_NOTE = Source(
    id="joint-area-reviews-2015-note",
    kind=SourceKind.LEGISLATION,
    title="Explanatory Note to SI 2015/1792",
    publisher="Secretary of State for Education",
    published=date(2015, 10, 14),
    address="legislation.gov.uk/uksi/2015/1792/note/made",
    read="in part",
)
JOINT_AREA_REVIEWS_2005 = Source(
    id="joint-area-reviews-2005",
    kind=SourceKind.LEGISLATION,
    title="Children Act 2004 (Joint Area Reviews) Regulations 2005, SI 2005/1973",
    publisher="Secretary of State for Education",
    published=PartialDate(year=2005),
    address="legislation.gov.uk/uksi/2005/1973",
    read="regulations 1 and 3 and the note",
)
CHILDREN_AND_FAMILIES_ACT_2014 = Source(
    id="children-and-families-act-2014",
    kind=SourceKind.LEGISLATION,
    title="Children and Families Act 2014, Part 3",
    publisher="Parliament",
    published=PartialDate(year=2014),
    read="as described in inspectorate and government guidance",
)
HANDBOOK_2025_06 = Source(
    id="handbook-2025-06",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: framework and handbook",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    address="gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook",
    read="the opening, paragraphs 1 to 6",
)
SUMMARY_OF_CHANGES_2025_06 = Source(
    id="summary-of-changes-2025-06",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: summary of changes",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    address="gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes",
    read="up to the entry for paragraph 151",
)
SUMMARY_OF_CHANGES_2025_07 = Source(
    id="summary-of-changes-2025-07",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: summary of changes",
    publisher="Ofsted and CQC",
    published=date(2025, 7, 7),
    address="gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes",
    read="the entries of July 2025, and those of June 2025 up to paragraph 151",
)
HANDBOOK_PAGE_HISTORY = Source(
    id="handbook-page-history",
    kind=SourceKind.HANDBOOK,
    title="Area SEND framework and handbook: publication page and its update history",
    publisher="Ofsted and CQC",
    address="gov.uk/government/publications/area-send-framework-and-handbook",
    read="copies of 11 December 2023, 5 April 2024 and 6 June 2025",
)
FAMILIES_GUIDE_2024 = Source(
    id="families-guide-2024",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: information for parents and carers",
    publisher="Ofsted and CQC",
    published=date(2024, 11, 18),
    address="gov.uk/government/publications/local-area-send-inspections-information-for-families",
    read="the opening",
)
ROADSHOW_2023 = Source(
    id="roadshow-2023",
    kind=SourceKind.HANDBOOK,
    title="Area SEND virtual roadshow",
    publisher="Ofsted",
    published=PartialDate(year=2023, month=1),
    address="slideshare.net/Ofstednews",
)
DEFERRAL_POLICY = Source(
    id="deferral-policy",
    kind=SourceKind.HANDBOOK,
    title="Ofsted inspections and visits: deferring, pausing and gathering additional evidence",
    publisher="Ofsted",
    address="gov.uk",
    read="the general part, in several versions",
)
THEMATIC_GUIDANCE_2023 = Source(
    id="thematic-guidance-2023",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of alternative provision in local areas",
    publisher="Ofsted and CQC",
    published=date(2023, 1, 26),
    address="gov.uk/government/publications/thematic-reviews-of-alternative-provision-in-local-areas",
    read="the opening",
)
THEMATIC_GUIDANCE_2024 = Source(
    id="thematic-guidance-2024",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of preparation for adulthood arrangements in local areas",
    publisher="Ofsted and CQC",
    published=date(2024, 2, 8),
    address="gov.uk/government/publications/thematic-reviews-of-preparation-for-adulthood-arrangements-in-local-areas",
    read="the opening",
)
THEMATIC_GUIDANCE_2025 = Source(
    id="thematic-guidance-2025",
    kind=SourceKind.HANDBOOK,
    title="Thematic reviews of children not in school in local areas",
    publisher="Ofsted and CQC",
    published=date(2025, 1, 14),
    address="gov.uk/government/publications/thematic-reviews-of-children-not-in-school-in-local-areas",
    read="the opening",
)
THEMATIC_ANNOUNCEMENT_2023 = Source(
    id="thematic-announcement-2023",
    kind=SourceKind.HANDBOOK,
    title="New visits to understand children's experience of alternative provision",
    publisher="Ofsted and CQC",
    published=date(2023, 1, 26),
    read="published copies of the press release",
)
CONSULTATION_RESPONSE_2022 = Source(
    id="consultation-response-2022",
    kind=SourceKind.REPORT,
    title="A new approach to area SEND inspections: consultation document and report on the responses",
    publisher="Ofsted and CQC",
    published=date(2022, 11, 29),
    address="gov.uk/government/consultations/a-new-approach-to-area-send-inspections",
    read="the opening",
)
STRENGTHENING_2025 = Source(
    id="strengthening-2025",
    kind=SourceKind.REPORT,
    title="Strengthening the area SEND framework: what we heard and how we are improving",
    publisher="Ofsted and CQC",
    published=date(2025, 6, 6),
    read="the opening",
)
FULL_INSPECTION_REPORTS = Source(
    id="full-inspection-reports",
    kind=SourceKind.REPORT,
    title="Area SEND full inspection reports, fieldwork January 2023 to January 2025",
    publisher="Ofsted and CQC",
    address="reports.ofsted.gov.uk",
    read="55 reports",
)
ESSEX_REPORT_2026 = Source(
    id="essex-report-2026",
    kind=SourceKind.REPORT,
    title="Area SEND full inspection report, Essex, January 2026",
    publisher="Ofsted and CQC",
    published=PartialDate(year=2026),
    address="files.ofsted.gov.uk/v1/file/50302461",
)
STATISTICS_METHODOLOGY_2024 = Source(
    id="statistics-methodology-2024",
    kind=SourceKind.STATISTICS,
    title="Methodology: area SEND inspections and outcomes in England as at 31 December 2023",
    publisher="Ofsted",
    published=date(2024, 6, 5),
    address="gov.uk/government/statistics/area-send-inspections-and-outcomes-in-england-as-at-31-december-2023",
    read="the opening",
)
MANAGEMENT_INFORMATION_2023 = Source(
    id="management-information-2023",
    kind=SourceKind.STATISTICS,
    title="Area SEND inspections: management information, January to August 2023",
    publisher="Ofsted",
    published=PartialDate(year=2023),
    read="as republished by the Department for Education",
)
NATIONAL_TABLE_2026 = Source(
    id="national-table-2026",
    kind=SourceKind.STATISTICS,
    title="Table of area SEND full inspections",
    publisher="Data to Insight",
    published=date(2026, 6, 29),
    read="dates of 90 full inspections",
)
SUPPORT_AND_CHALLENGE_2023 = Source(
    id="support-and-challenge-2023",
    kind=SourceKind.GOVERNMENT,
    title="Area SEND inspections: support and challenge following inspection",
    publisher="Department for Education",
    published=date(2023, 5, 16),
    address="gov.uk/government/publications",
    read="the opening and the landing page",
)
WRITTEN_ANSWER_92647 = Source(
    id="written-answer-92647",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 92647",
    publisher="Parliament",
    published=date(2025, 11, 28),
    address="parallelparliament.co.uk/question/92647",
)
WRITTEN_ANSWER_6537 = Source(
    id="written-answer-6537",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 6537 (priority action plan, Hertfordshire)",
    publisher="Parliament",
    address="parallelparliament.co.uk/question/6537",
)
WRITTEN_ANSWER_62707 = Source(
    id="written-answer-62707",
    kind=SourceKind.PARLIAMENT,
    title="Written answer 62707 (Lancashire)",
    publisher="Parliament",
    address="parallelparliament.co.uk/question/62707",
)
LANCASHIRE_PAGES = Source(
    id="lancashire-pages",
    kind=SourceKind.LOCAL,
    title="SEND local area inspections, and priority action plan pages",
    publisher="Lancashire County Council",
)
EALING_NOTICE_2025 = Source(
    id="ealing-notice-2025",
    kind=SourceKind.LOCAL,
    title="Notice of inspection to schools",
    publisher="Ealing Council",
    published=date(2025, 9, 8),
    address="egfl.org.uk",
)
HERTFORDSHIRE_FORUM_2023 = Source(
    id="hertfordshire-forum-2023",
    kind=SourceKind.LOCAL,
    title="Notice of the full inspection",
    publisher="Herts Parent Carer Involvement",
    published=date(2023, 6, 26),
    address="hertsparentcarers.org.uk",
)
HERTFORDSHIRE_FORUM_2025 = Source(
    id="hertfordshire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Notice and update on the monitoring inspection",
    publisher="Herts Parent Carer Involvement",
    published=date(2025, 10, 6),
    address="hertsparentcarers.org.uk",
)
OXFORDSHIRE_FORUM_2025 = Source(
    id="oxfordshire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Notice of the monitoring inspection",
    publisher="Oxfordshire Parent Carers Forum",
    published=PartialDate(year=2025, month=9),
)
OXFORDSHIRE_PRESS_2025 = Source(
    id="oxfordshire-press-2025",
    kind=SourceKind.SECTOR,
    title="Report on the Oxfordshire monitoring inspection, quoting its letter",
    publisher="BBC",
    published=PartialDate(year=2025, month=11),
)
ESSEX_TRACKING = Source(
    id="essex-tracking",
    kind=SourceKind.LOCAL,
    title="Ofsted and CQC local area SEND inspection",
    publisher="Essex County Council",
)
SOUTH_GLOUCESTERSHIRE_FORUM_2025 = Source(
    id="south-gloucestershire-forum-2025",
    kind=SourceKind.LOCAL,
    title="Three pages on the area SEND inspection",
    publisher="South Gloucestershire Parent Carers",
    published=PartialDate(year=2025),
    address="sgpc.org.uk",
)
DORSET_GUIDE = Source(
    id="dorset-guide",
    kind=SourceKind.LOCAL,
    title="Guide to area SEND inspections",
    publisher="Dorset Council",
)
LANCASHIRE_ICB = Source(
    id="lancashire-icb",
    kind=SourceKind.LOCAL,
    title="Page on area SEND inspections",
    publisher="Lancashire and South Cumbria Integrated Care Board",
)
HACKNEY_PAGE = Source(
    id="hackney-page",
    kind=SourceKind.LOCAL,
    title="Local offer page on area SEND inspections",
    publisher="Hackney Council",
)
LEEDS_GUIDE = Source(
    id="leeds-guide",
    kind=SourceKind.LOCAL,
    title="One minute guide: area SEND thematic visits",
    publisher="Leeds City Council",
    read="the versions of 2023 and 2025",
)
MANCHESTER_FORUM_2025 = Source(
    id="manchester-forum-2025",
    kind=SourceKind.LOCAL,
    title="Get involved: area SEND thematic review",
    publisher="Manchester Parent Carer Forum",
    published=PartialDate(year=2025, month=2),
)
WIRRAL_BOARD_2025 = Source(
    id="wirral-board-2025",
    kind=SourceKind.LOCAL,
    title="SEND partnership board summaries",
    publisher="Wirral Council",
    published=PartialDate(year=2025),
)
CONTACT_HANDBOOK = Source(
    id="contact-handbook",
    kind=SourceKind.SECTOR,
    title="Parent carer forum handbook: Ofsted and CQC SEND area inspections",
    publisher="Contact",
)
CONTACT_GUIDE_2024 = Source(
    id="contact-guide-2024",
    kind=SourceKind.SECTOR,
    title="Guide naming the local area nominated officer",
    publisher="Contact",
    published=PartialDate(year=2024),
)
NASEN_2022 = Source(
    id="nasen-2022",
    kind=SourceKind.SECTOR,
    title="New area SEND inspection framework published",
    publisher="nasen",
    published=PartialDate(year=2022, month=11),
)
LOCAL_GOVERNMENT_LAWYER_2025 = Source(
    id="local-government-lawyer-2025",
    kind=SourceKind.SECTOR,
    title="Report on the June 2025 changes to area SEND inspections",
    publisher="Local Government Lawyer",
    published=PartialDate(year=2025, month=6),
)
STEPHENSONS = Source(
    id="stephensons",
    kind=SourceKind.SECTOR,
    title="Area SEND inspections: CQC and Ofsted's joint approach",
    publisher="Stephensons Solicitors",
)
ANSWER_PAGE_UNDATED = Source(
    id="answer-page-undated",
    kind=SourceKind.SECTOR,
    title="Answer page on the priority action plan",
    publisher="remarkableminds.app",
    address="remarkableminds.app",
    read="a commercial, undated paraphrase",
)
SCHOOLS_WEEK_2023 = Source(
    id="schools-week-2023",
    kind=SourceKind.SECTOR,
    title="Report on the first thematic visits",
    publisher="Schools Week",
    published=date(2023, 1, 26),
    read="the sub-heading",
)

SOURCES: tuple[Source, ...] = (
    CHILDREN_ACT_2004,
    JOINT_AREA_REVIEWS_2015,
    JOINT_AREA_REVIEWS_2015_NOTE,
    JOINT_AREA_REVIEWS_2005,
    CHILDREN_AND_FAMILIES_ACT_2014,
    HANDBOOK_2025_06,
    SUMMARY_OF_CHANGES_2025_06,
    SUMMARY_OF_CHANGES_2025_07,
    HANDBOOK_PAGE_HISTORY,
    FAMILIES_GUIDE_2024,
    ROADSHOW_2023,
    DEFERRAL_POLICY,
    THEMATIC_GUIDANCE_2023,
    THEMATIC_GUIDANCE_2024,
    THEMATIC_GUIDANCE_2025,
    THEMATIC_ANNOUNCEMENT_2023,
    CONSULTATION_RESPONSE_2022,
    STRENGTHENING_2025,
    FULL_INSPECTION_REPORTS,
    ESSEX_REPORT_2026,
    STATISTICS_METHODOLOGY_2024,
    MANAGEMENT_INFORMATION_2023,
    NATIONAL_TABLE_2026,
    SUPPORT_AND_CHALLENGE_2023,
    WRITTEN_ANSWER_92647,
    WRITTEN_ANSWER_6537,
    WRITTEN_ANSWER_62707,
    LANCASHIRE_PAGES,
    EALING_NOTICE_2025,
    HERTFORDSHIRE_FORUM_2023,
    HERTFORDSHIRE_FORUM_2025,
    OXFORDSHIRE_FORUM_2025,
    OXFORDSHIRE_PRESS_2025,
    ESSEX_TRACKING,
    SOUTH_GLOUCESTERSHIRE_FORUM_2025,
    DORSET_GUIDE,
    LANCASHIRE_ICB,
    HACKNEY_PAGE,
    LEEDS_GUIDE,
    MANCHESTER_FORUM_2025,
    WIRRAL_BOARD_2025,
    CONTACT_HANDBOOK,
    CONTACT_GUIDE_2024,
    NASEN_2022,
    LOCAL_GOVERNMENT_LAWYER_2025,
    STEPHENSONS,
    ANSWER_PAGE_UNDATED,
    SCHOOLS_WEEK_2023,
)
"""Every document cited by the library."""
