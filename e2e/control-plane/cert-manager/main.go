// Command cert-manager runs cert-manager's controllers for issuers, certificates and certificate requests, and its injector
// of CAs into configurations of webhooks. Upstream's own mains are in nested Go modules that no proxy serves, so this one
// starts the same controllers from the library.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"net"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/cert-manager/cert-manager/pkg/api"
	"github.com/cert-manager/cert-manager/pkg/controller"
	"github.com/cert-manager/cert-manager/pkg/controller/cainjector"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/tools/clientcmd"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	metricsserver "sigs.k8s.io/controller-runtime/pkg/metrics/server"

	// Each of these registers its controller with pkg/controller.
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/approver"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/ca"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/selfsigned"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/issuing"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/keymanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/readiness"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/requestmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/revisionmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/trigger"
	_ "github.com/cert-manager/cert-manager/pkg/controller/clusterissuers"
	_ "github.com/cert-manager/cert-manager/pkg/controller/issuers"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/ca"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/selfsigned"
)

// workers is upstream's default number of workers of each controller.
const workers = 5

func main() {
	// A set of its own, because controller-runtime has put a flag of the same name into Go's.
	flags := flag.NewFlagSet("cert-manager", flag.ExitOnError)
	kubeconfig := flags.String("kubeconfig", "", "file that says how to reach the API server")
	namespace := flags.String("cluster-resource-namespace", "cert-manager", "where the Secrets of ClusterIssuers are")
	metrics := flags.String("metrics-listen-address", "0.0.0.0:9402", "where metrics are served")
	_ = flags.Parse(os.Args[1:])
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := run(logf.NewContext(ctx, logf.Log), *kubeconfig, *namespace, *metrics); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, kubeconfig, namespace, metrics string) error {
	factory, err := controller.NewContextFactory(ctx, controller.ContextOptions{
		Kubeconfig:         kubeconfig,
		KubernetesAPIQPS:   100,
		KubernetesAPIBurst: 200,
		IssuerOptions:      controller.IssuerOptions{ClusterResourceNamespace: namespace},
		CertificateOptions: controller.CertificateOptions{CopiedAnnotationPrefixes: []string{"*", "-kubectl.kubernetes.io/"}},
	})
	if err != nil {
		return err
	}
	built := map[string]controller.Interface{}
	for name, construct := range controller.Known() {
		if built[name], err = construct(factory); err != nil {
			return err
		}
	}
	root, err := factory.Build()
	if err != nil {
		return err
	}
	root.Metrics.SetupCertificateCollector(root.SharedInformerFactory.Certmanager().V1().Certificates().Lister())
	listener, err := net.Listen("tcp", metrics)
	if err != nil {
		return err
	}
	go func() { log.Fatal(root.Metrics.NewServer(listener).Serve(listener)) }()
	// Only now: a factory starts the informers that were asked for before, and the constructors ask for them.
	root.SharedInformerFactory.Start(ctx.Done())
	root.KubeSharedInformerFactory.Start(ctx.Done())
	root.HTTP01ResourceMetadataInformersFactory.Start(ctx.Done())
	var running sync.WaitGroup
	injector, err := newInjector(ctx, kubeconfig)
	if err != nil {
		return err
	}
	running.Add(1)
	go func() {
		defer running.Done()
		if err := injector.Start(ctx); err != nil {
			log.Fatalf("the CA injector failed: %v", err)
		}
	}()
	for name, each := range built {
		running.Add(1)
		go func() {
			defer running.Done()
			started := time.Now()
			if err := each.Run(workers, ctx); err != nil {
				log.Fatalf("controller %s failed after %s: %v", name, time.Since(started), err)
			}
		}()
	}
	running.Wait()
	return nil
}

// newInjector writes the CAs of certificates into the configurations of webhooks that name them.
func newInjector(ctx context.Context, kubeconfig string) (ctrl.Manager, error) {
	ctrl.SetLogger(logf.Log)
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return nil, err
	}
	// It is the name under which fields are applied, too.
	config.UserAgent = "cert-manager-cainjector"
	types := runtime.NewScheme()
	if err := errors.Join(scheme.AddToScheme(types), api.AddToScheme(types)); err != nil {
		return nil, err
	}
	manager, err := ctrl.NewManager(config, ctrl.Options{
		Scheme:  types,
		Metrics: metricsserver.Options{BindAddress: "0"},
		// It may read any Secret, and keeps none.
		Client: client.Options{Cache: &client.CacheOptions{DisableFor: []client.Object{&corev1.Secret{}}}},
	})
	if err != nil {
		return nil, err
	}
	return manager, cainjector.RegisterAllInjectors(ctx, manager, cainjector.SetupOptions{
		EnableCertificatesDataSource: true,
		EnabledReconcilersFor: map[string]bool{
			cainjector.MutatingWebhookConfigurationName:   true,
			cainjector.ValidatingWebhookConfigurationName: true,
		},
	})
}
