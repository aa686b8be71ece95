export const OverviewDialog = () => <p>…</p>;
