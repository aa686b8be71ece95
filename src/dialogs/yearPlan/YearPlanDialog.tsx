export const YearPlanDialog = () => <p>…</p>;
