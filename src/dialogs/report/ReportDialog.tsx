export const ReportDialog = () => <p>…</p>;
