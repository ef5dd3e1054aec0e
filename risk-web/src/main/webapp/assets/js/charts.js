/* Gives charts the colours of the tokens, by meaning, and draws them again when the theme changes. */
(() => {
  "use strict";
  const charts = new Set();
  const probe = document.createElement("span");

  const colour = (token) => {
    probe.style.color = `var(--${token})`;
    document.body.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  };

  const paint = (config) => {
    for (const dataset of config.data.datasets) {
      dataset.backgroundColor = colour(dataset.meaning === "accent" ? "accent" : `${dataset.meaning}-solid`);
      dataset.borderColor = dataset.backgroundColor;
    }
    const { scales, plugins } = config.options;
    for (const axis of Object.values(scales)) {
      axis.ticks.color = colour("ink-3");
      axis.grid.color = colour("line");
      axis.border.color = colour("line-strong");
    }
    plugins.legend.labels.color = colour("ink-2");
  };

  const options = (stacked) => ({
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    interaction: { mode: "index", intersect: false },
    datasets: { line: { borderWidth: 2, pointRadius: 0, pointHoverRadius: 4 }, bar: { maxBarThickness: 36, categoryPercentage: 0.86, barPercentage: 1 } },
    scales: {
      x: { stacked, grid: { display: false }, border: {}, ticks: { maxRotation: 0, autoSkipPadding: 16 } },
      y: { stacked, beginAtZero: true, grid: {}, border: { display: false }, ticks: { precision: 0, maxTicksLimit: 5 } },
    },
    plugins: {
      legend: { position: "bottom", align: "start", labels: { boxWidth: 10, boxHeight: 10, padding: 14 } },
      tooltip: { reverse: true, filter: (item) => item.raw > 0 },
    },
  });

  window.vigiaChart = function vigiaChart() {
    const config = this.cfg.config;
    config.options = options(config.type === "bar");
    const font = getComputedStyle(document.body);
    window.Chart.defaults.font.family = font.fontFamily;
    window.Chart.defaults.font.size = 12;
    window.Chart.defaults.locale = document.documentElement.lang;
    paint(config);
    charts.add(this);
  };

  document.addEventListener("vigia:theme", () => {
    charts.forEach((widget) => {
      paint(widget.cfg.config);
      widget.chart?.update("none");
    });
  });
})();
